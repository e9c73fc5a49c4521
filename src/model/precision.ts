export type TimePrecision = "hour" | "day" | "week" | "month" | "season" | "year" | "unknown";
export type PlacePrecision = "exact" | "settlement" | "near" | "district" | "governorate" | "region" | "country" | "unknown";
