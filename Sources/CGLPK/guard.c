#include "CGLPK.h"

#include <setjmp.h>

static _Thread_local jmp_buf landing;

static void on_error(void *info) {
    (void)info;
    longjmp(landing, 1);
}

/* Runs `body` with the hook installed; a fault frees the thread's environment and returns. */
#define GUARDED(body)                     \
    do {                                  \
        if (setjmp(landing) != 0) {       \
            glp_error_hook(NULL, NULL);   \
            glp_free_env();               \
            return JAGA_GLPK_FAULT;       \
        }                                 \
        glp_error_hook(on_error, NULL);   \
        body;                             \
        glp_error_hook(NULL, NULL);       \
        return 0;                         \
    } while (0)

void jaga_glpk_silence(void) { glp_term_out(GLP_OFF); }

void jaga_glpk_free_environment(void) { glp_free_env(); }

int jaga_glpk_create(glp_prob **problem) { GUARDED(*problem = glp_create_prob()); }

int jaga_glpk_delete(glp_prob *problem) { GUARDED(glp_delete_prob(problem)); }

int jaga_glpk_add_row(glp_prob *problem, int kind, double lower, double upper) {
    GUARDED({
        int row = glp_add_rows(problem, 1);
        glp_set_row_bnds(problem, row, kind, lower, upper);
    });
}

int jaga_glpk_add_column(glp_prob *problem, double cost, int kind, double lower, double upper, int count,
                         const int *rows, const double *values) {
    GUARDED({
        int column = glp_add_cols(problem, 1);
        glp_set_obj_coef(problem, column, cost);
        glp_set_col_bnds(problem, column, kind, lower, upper);
        /* GLPK counts from 1: element 0 of both arrays is never read. */
        glp_set_mat_col(problem, column, count, rows - 1, values - 1);
    });
}

int jaga_glpk_set_row_bounds(glp_prob *problem, int row, int kind, double lower, double upper) {
    GUARDED(glp_set_row_bnds(problem, row, kind, lower, upper));
}

int jaga_glpk_set_column_bounds(glp_prob *problem, int column, int kind, double lower, double upper) {
    GUARDED(glp_set_col_bnds(problem, column, kind, lower, upper));
}

int jaga_glpk_set_column_cost(glp_prob *problem, int column, double cost) {
    GUARDED(glp_set_obj_coef(problem, column, cost));
}

int jaga_glpk_delete_columns(glp_prob *problem, int count, const int *columns) {
    GUARDED(glp_del_cols(problem, count, columns - 1));
}

int jaga_glpk_standard_basis(glp_prob *problem) { GUARDED(glp_std_basis(problem)); }

int jaga_glpk_simplex(glp_prob *problem, int method, int iterations, int *code) {
    GUARDED({
        glp_smcp parameters;
        glp_init_smcp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        parameters.meth = method;
        parameters.pricing = GLP_PT_PSE;
        parameters.presolve = GLP_OFF;
        parameters.it_lim = iterations;
        *code = glp_simplex(problem, &parameters);
    });
}

int jaga_glpk_provoke_fault(glp_prob *problem) { GUARDED(glp_set_row_bnds(problem, -1, GLP_FX, 0, 0)); }
