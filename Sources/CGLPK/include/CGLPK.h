#ifndef CGLPK_H
#define CGLPK_H

#include <glpk.h>

/*
 * GLPK aborts the process on a bad argument or a lost invariant. Each function here calls GLPK with an error hook
 * installed and returns a code instead: 0 when the call came back, JAGA_GLPK_FAULT when GLPK gave up. After a fault every
 * problem object of the calling thread is gone: the caller must forget them. No Swift frame ever lies between the
 * setjmp and the longjmp, because the guarded region calls nothing but GLPK.
 */
#define JAGA_GLPK_FAULT (-1)
/* A simplex run was left because its question was answered with yes. The environment is gone, as after a fault. */
#define JAGA_GLPK_INTERRUPTED (-2)

/* Asked while a simplex run goes on; anything but 0 ends it. */
typedef int (*jaga_glpk_question)(void *info);

int jaga_glpk_create(glp_prob **problem);
int jaga_glpk_delete(glp_prob *problem);
int jaga_glpk_add_row(glp_prob *problem, int kind, double lower, double upper);
int jaga_glpk_add_column(glp_prob *problem, double cost, int kind, double lower, double upper, int count,
                         const int *rows, const double *values);
int jaga_glpk_set_row_bounds(glp_prob *problem, int row, int kind, double lower, double upper);
int jaga_glpk_set_column_bounds(glp_prob *problem, int column, int kind, double lower, double upper);
int jaga_glpk_set_column_cost(glp_prob *problem, int column, double cost);
int jaga_glpk_delete_columns(glp_prob *problem, int count, const int *columns);
int jaga_glpk_standard_basis(glp_prob *problem);
/* The code of glp_simplex goes to `code`. A run of more than 150 ms asks `should_stop` every 20 ms. */
int jaga_glpk_simplex(glp_prob *problem, int method, int iterations, jaga_glpk_question should_stop, void *info,
                      int *code);
/*
 * Branch and bound over whole numbers in the columns told, behind GLPK's presolver. It ends after so many nodes or
 * milliseconds, when no node left can be below `worthless` or by a `step` below what was found, or when `should_stop`
 * says so; what was found until then stands. The code of glp_intopt goes to `code`, nodes looked at to `looked_at`, and to
 * `is_settled` whether nothing better is left.
 */
int jaga_glpk_whole(glp_prob *problem, int count, const int *columns, int nodes, int milliseconds, double worthless,
                    double step, jaga_glpk_question should_stop, void *info, int *code, int *looked_at,
                    int *is_settled);
/* Raises the error that a bad index would, for tests of the guard. */
int jaga_glpk_provoke_fault(glp_prob *problem);
/* Keeps GLPK quiet on this thread, and has its environment freed when the thread ends. */
void jaga_glpk_silence(void);
void jaga_glpk_free_environment(void);
/* Threads so far that ended with an environment, which was freed. */
unsigned jaga_glpk_ended(void);
/* Which environment of the calling thread this is: a problem made in an earlier one is gone. */
unsigned jaga_glpk_environment(void);

#endif
