const paths = {
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 5 5",
  close: "M6 6l12 12M18 6 6 18",
  down: "M6 9l6 6 6-6",
  back: "M15 5l-7 7 7 7",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z",
  device: "M4 5h16v11H4zM9 20h6M12 16v4",
  filter: "M4 6h16M7 12h10M10 18h4",
  pin: "M12 21s7-6.2 7-11a7 7 0 1 0-14 0c0 4.8 7 11 7 11ZM12 7.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
  list: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1",
  map: "M9 4 3 6.500v13.500l6-2.5 6 2.5 6-2.500V4l-6 2.500L9 4ZM9 4v13.500M15 6.500V20",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  whole: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  download: "M12 4v11M7 10.500l5 5 5-5M5 20h14",
  check: "M5 12.500l4.5 4.500L19 7.5",
} as const;
export type IconName = keyof typeof paths;

/** A line icon, decorative: the control that holds it has the name. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
