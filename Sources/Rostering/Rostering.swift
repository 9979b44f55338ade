// Rostering
