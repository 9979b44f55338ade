// PlanFiles
