#include "CGLPK.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdatomic.h>

static _Thread_local jmp_buf landing;
static _Thread_local unsigned environment;

/* What a simplex run in progress asks, and whether the answer was to stop. */
static _Thread_local jaga_glpk_question question;
static _Thread_local void *question_info;
static _Thread_local int is_asking, is_interrupted;

/* What frees a thread's environment when the thread ends: a key whose value is set while there is one. */
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t owner;
static atomic_uint ended;

static void on_thread_end(void *value) {
    (void)value;
    glp_free_env();
    atomic_fetch_add(&ended, 1);
}

static void make_key(void) {
    /* Without a key a thread keeps its environment, as every thread of a GLPK program does. */
    (void)pthread_key_create(&owner, on_thread_end);
}

static void on_error(void *info) {
    (void)info;
    longjmp(landing, 1);
}

/* Swallows what GLPK has to say. It says something every few milliseconds of a simplex run, which is the only moment at
   which a run can be left: through the error hook, as GLPK's manual allows. The question has returned by then. */
static int on_output(void *info, const char *text) {
    (void)info;
    (void)text;
    if (question == NULL || is_asking) return 1;
    is_asking = 1;
    if (question(question_info)) {
        is_interrupted = 1;
        glp_error("interrupted\n");
    }
    is_asking = 0;
    return 1;
}

static int landed(void) {
    int code = is_interrupted ? JAGA_GLPK_INTERRUPTED : JAGA_GLPK_FAULT;
    question = NULL;
    is_asking = is_interrupted = 0;
    glp_error_hook(NULL, NULL);
    jaga_glpk_free_environment();
    return code;
}

/* Runs `body` with the hook installed; a fault frees the thread's environment and returns. */
#define GUARDED(body)                     \
    do {                                  \
        if (setjmp(landing) != 0)         \
            return landed();              \
        glp_error_hook(on_error, NULL);   \
        body;                             \
        glp_error_hook(NULL, NULL);       \
        return 0;                         \
    } while (0)

void jaga_glpk_silence(void) {
    pthread_once(&once, make_key);
    pthread_setspecific(owner, &environment);
    glp_term_out(GLP_OFF);
    glp_term_hook(on_output, NULL);
}

void jaga_glpk_free_environment(void) {
    glp_free_env();
    pthread_once(&once, make_key);
    pthread_setspecific(owner, NULL);
    environment++;
}

unsigned jaga_glpk_environment(void) { return environment; }

unsigned jaga_glpk_ended(void) { return atomic_load(&ended); }

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

int jaga_glpk_simplex(glp_prob *problem, int method, int iterations, jaga_glpk_question should_stop, void *info,
                      int *code) {
    GUARDED({
        glp_smcp parameters;
        glp_init_smcp(&parameters);
        parameters.msg_lev = GLP_MSG_ON;
        parameters.out_dly = 150;
        parameters.out_frq = 20;
        parameters.meth = method;
        parameters.pricing = GLP_PT_PSE;
        parameters.presolve = GLP_OFF;
        parameters.it_lim = iterations;
        question = should_stop;
        question_info = info;
        glp_term_out(GLP_ON);
        *code = glp_simplex(problem, &parameters);
        glp_term_out(GLP_OFF);
        question = NULL;
    });
}

/* What a branch and bound in progress may still do. */
struct limits {
    int nodes, looked_at, is_settled;
    double worthless, step;
    jaga_glpk_question should_stop;
    void *info;
};

static void on_node(glp_tree *tree, void *info) {
    struct limits *limits = info;
    if (glp_ios_reason(tree) == GLP_IBINGO) {
        double found = glp_mip_obj_val(glp_ios_get_prob(tree)) - limits->step;
        if (found < limits->worthless) limits->worthless = found;
    }
    if (glp_ios_reason(tree) == GLP_ISELECT) {
        int best = glp_ios_best_node(tree);
        limits->looked_at++;
        limits->is_settled = best != 0 && glp_ios_node_bound(tree, best) >= limits->worthless;
        if (limits->is_settled || limits->looked_at > limits->nodes) {
            glp_ios_terminate(tree);
            return;
        }
    }
    if (limits->should_stop(limits->info)) glp_ios_terminate(tree);
}

int jaga_glpk_whole(glp_prob *problem, int count, const int *columns, int nodes, int milliseconds, double worthless,
                    double step, jaga_glpk_question should_stop, void *info, int *code, int *looked_at,
                    int *is_settled) {
    GUARDED({
        glp_iocp parameters;
        struct limits limits;
        int place;
        limits.nodes = nodes;
        limits.looked_at = limits.is_settled = 0;
        limits.worthless = worthless;
        limits.step = step;
        limits.should_stop = should_stop;
        limits.info = info;
        for (place = 0; place < count; place++) glp_set_col_kind(problem, columns[place], GLP_IV);
        glp_init_iocp(&parameters);
        parameters.msg_lev = GLP_MSG_ON;
        parameters.presolve = GLP_ON;
        /* The first fractional column costs a tenth of a better guess, where whoever makes the programme puts first what
           decides most. Cuts were no help on programmes of rosters. */
        parameters.br_tech = GLP_BR_FFV;
        parameters.tm_lim = milliseconds;
        parameters.cb_func = on_node;
        parameters.cb_info = &limits;
        question = should_stop;
        question_info = info;
        glp_term_out(GLP_ON);
        *code = glp_intopt(problem, &parameters);
        glp_term_out(GLP_OFF);
        question = NULL;
        *looked_at = limits.looked_at;
        *is_settled = limits.is_settled || *code == 0 || *code == GLP_ENOPFS;
    });
}

int jaga_glpk_provoke_fault(glp_prob *problem) { GUARDED(glp_set_row_bnds(problem, -1, GLP_FX, 0, 0)); }
