// WallClock
