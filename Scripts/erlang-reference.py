#!/usr/bin/env python3
"""Writes reference tables of the queueing models in 60-digit arithmetic (needs mpmath).

    Scripts/erlang-reference.py erlang > Tests/QueueingTests/Fixtures/erlang-reference.csv      (Erlang B, C and A)
    Scripts/erlang-reference.py chains > Tests/QueueingTests/Fixtures/chain-reference.csv       (limited lines and chat)

Nothing here is shared with the library. Whole numbers of lines use the plain recursion, others the incomplete gamma
function. Erlang A sums the states of the birth-death chain term by term; a tagged contact that finds j others waiting is
followed through j + 1 departures (the law of that wait is a sum of negative binomial terms), and outcomes within the
threshold are summed over j. For a real number of agents, and for loads whose chain is too long, the closed forms by
the incomplete gamma function take over; where both exist the script checks that they agree to 40 digits.
"""
import sys

from mpmath import mp, mpf, exp, gammainc, hyp1f1, log

mp.dps = 60
DIGITS = 22
# Smaller values are left out: no Double is meant to follow them.
SMALLEST = mpf(10) ** -250


def odds(a, x):
    """1 / B of the Erlang loss formula."""
    if x == int(x):
        inverse = mpf(1)
        for k in range(1, int(x) + 1):
            inverse = 1 + k / a * inverse
        return inverse
    # 1/B = a^-x e^a Gamma(x+1, a), through the lower function to keep to one convergent series.
    whole = mp.gamma(x + 1) * exp(a - x * log(a))
    lower = a / (x + 1) * hyp1f1(1, x + 2, a, maxterms=10**8)
    return whole - lower


def erlang_b(a, n):
    return 1 / odds(a, n)


def erlang_c(a, n, h, t):
    b = erlang_b(a, n)
    c = n * b / (n - a * (1 - b))
    sl = 1 - c * exp(-(n - a) * t / h)
    return {"probabilityOfWaiting": c, "serviceLevel": sl, "meanWait": c * h / (n - a)}


def erlang_a_chain(a, n, h, patience, t):
    theta = h / patience
    tau = t / h
    inverse_b = odds(a, n)
    # Weights relative to the state with n busy and nobody waiting.
    w, j = mpf(1), 0
    waiting = queue = mpf(0)
    served = gone = mpf(0)
    gone_by_t = -mp.expm1(-theta * tau)
    # Tails of the wait of the one who finds j ahead: P(V_j > tau), and the same with one more rate theta.
    term = exp(-n * tau)
    term1 = exp(-(n + theta) * tau)
    spread = gone_by_t / theta
    tail, tail1 = term, term1
    stays = mpf(n) / (n + theta)
    while True:
        waiting += w
        queue += j * w
        now = stays * (1 - tail1)
        served += w * now
        gone += w * (1 - now - exp(-theta * tau) * tail)
        j += 1
        ratio = a / (n + j * theta)
        w *= ratio
        term *= (n + (j - 1) * theta) * spread / j
        term1 *= (n + j * theta) * spread / j
        tail += term
        tail1 += term1
        stays = n / (n + (j + 1) * theta)
        if ratio < 0.9 and w < waiting * mpf(10) ** -62:
            break
    total = inverse_b - 1 + waiting
    p_ab = theta * queue / a / total
    return {
        "probabilityOfWaiting": waiting / total,
        "probabilityOfAbandoning": p_ab,
        "serviceLevel": (inverse_b - 1 + served) / total,
        "abandonedWithin": gone / total,
        "meanWait": p_ab * patience,
    }


def erlang_a_closed(a, n, h, patience, t):
    theta = h / patience
    eta, delta, z = a / theta, n / theta, t / patience
    y = eta * exp(-z)

    def up_to(d, x):
        """d e^eta eta^-d gamma(d, x), the mass of the offered wait beyond x = eta e^(-theta t)."""
        return exp(eta - x + d * log(x / eta)) * hyp1f1(1, d + 1, x, maxterms=10**8)

    inverse_b = odds(a, n)
    s, s_t = up_to(delta, eta), up_to(delta, y)
    total = inverse_b - 1 + s
    later = delta / (delta + 1)
    # Answered: the same with one more rate theta; e^(-theta v) = x / eta moves delta to delta + 1.
    answered, answered_t = up_to(delta + 1, eta) * later, up_to(delta + 1, y) * later
    p_ab = (s - answered) / total
    gone = (s - s_t) - (answered - answered_t) + (1 - exp(-z)) * s_t
    return {
        "probabilityOfWaiting": s / total,
        "probabilityOfAbandoning": p_ab,
        "serviceLevel": (inverse_b - 1 + answered - answered_t) / total,
        "abandonedWithin": gone / total,
        "meanWait": p_ab * patience,
    }


def erlang_a(a, n, h, patience, t):
    # Deep in overload the service level is a difference that loses up to 250 digits: carry those as well.
    mp.dps = 320
    if n != int(n) or a > 300 or patience > 100 * h:
        result = erlang_a_closed(a, n, h, patience, t)
    else:
        result = erlang_a_chain(a, n, h, patience, t)
        closed = erlang_a_closed(a, n, h, patience, t)
        for name, value in result.items():
            assert value < SMALLEST or abs(closed[name] / value - 1) < mpf(10) ** -40, (name, a, n, patience, t)
    mp.dps = 60
    return result


def write(model, contacts, h, n, t, patience, values):
    for name, value in values.items():
        if value < SMALLEST:
            continue
        fields = [model, contacts, h, n, "" if t is None else t, "" if patience is None else patience, name]
        print(",".join([repr(float(f)) if f != "" and f not in (model, name) else str(f) for f in fields]
                       + [mp.nstr(value, DIGITS, min_fixed=0, max_fixed=0)]))


def limited_lines(a, n, lines, h, patience, t):
    """The chain with a last state, summed state by state; outcomes as in erlang_a_chain."""
    mp.dps = 150
    theta = h / patience if patience else mpf(0)
    tau = t / h
    gone_by_t = -mp.expm1(-theta * tau)
    spread = gone_by_t / theta if patience else tau
    term, term1 = exp(-n * tau), exp(-(n + theta) * tau)
    tail, tail1 = term, term1
    w, waiting, queue, served, gone = mpf(1), mpf(0), mpf(0), mpf(0), mpf(0)
    for j in range(lines - n):
        waiting += w
        queue += j * w
        now = n / (n + (j + 1) * theta) * (1 - tail1)
        served += w * now
        gone += w * (1 - now - (1 - gone_by_t) * tail)
        w *= a / (n + (j + 1) * theta)
        term *= (n + j * theta) * spread / (j + 1)
        term1 *= (n + (j + 1) * theta) * spread / (j + 1)
        tail += term
        tail1 += term1
    queue += (lines - n) * w
    below = odds(a, mpf(n)) - 1
    total = below + waiting + w
    result = {
        "probabilityOfBlocking": w / total,
        "probabilityOfWaiting": waiting / total,
        "queueLength": queue / total,
        "serviceLevel": (below + served) / total,
    }
    if patience:
        result["probabilityOfAbandoning"] = theta * queue / a / total
        result["abandonedWithin"] = gone / total
    mp.dps = 60
    return result


def concurrent_chat(a, n, limit, slowdown, h, patience, t):
    """States up to the full pool one by one; beyond it the pool is a single fast server."""
    def speed(chats):
        return chats / (1 + max(chats - 1, 0) * mpf(slowdown))

    weights = [mpf(1)]
    for k in range(1, n * limit + 1):
        rate = (n - k % n) * speed(k // n) + (k % n) * speed(k // n + 1)
        weights.append(weights[-1] * a / rate)
    full_rate = n * speed(limit)
    theta = h / patience
    w, queue, waiting, j = weights[-1], mpf(0), mpf(0), 0
    while j < 50 or w > waiting * mpf(10) ** -62:
        waiting += w
        queue += j * w
        j += 1
        w *= a / (full_rate + j * theta)
    total = sum(weights[:-1]) + waiting
    below = sum(k * x for k, x in enumerate(weights[:-1]))
    return {
        "probabilityOfWaiting": waiting / total,
        "probabilityOfAbandoning": theta * queue / a / total,
        "chatsPerAgent": (below + n * limit * waiting) / n / total,
        "occupancy": (sum(min(k, n) * x for k, x in enumerate(weights[:-1])) + n * waiting) / n / total,
    }


def erlang_table():
    print("model,contactsPerHour,handlingSeconds,agents,thresholdSeconds,patienceSeconds,quantity,value")
    # Contacts per hour at 300 s each: 12 for an erlang. The double is the exact input.
    loads = ["0.01", "0.1", "0.5", "1", "3", "10", "30", "100", "300", "1000", "10000", "100000"]
    h = 300.0
    for text in loads:
        contacts = 12 * float(text)
        a = mpf(contacts) * mpf(h) / 3600
        root = float(mp.sqrt(a))
        wholes = {max(1, int(float(text) * 0.5)), int(float(text)) + 1, int(float(text) + root) + 1,
                  int(float(text) + 3 * root) + 2}
        halves = {float(text) + 0.25 * root + 0.0625, float(text) + 0.8 * root + 0.375}
        counts = sorted({float(w) for w in wholes} | {round(x * 64) / 64 for x in halves})
        for n in counts:
            write("B", contacts, h, n, None, None, {"blocking": erlang_b(a, mpf(n))})
            if n > a:
                write("C", contacts, h, n, 20.0, None, erlang_c(a, mpf(n), mpf(h), mpf(20)))
            # Half the agents at the largest loads: the series needs as many terms as contacts wait.
            hopeless = a >= 10000 and n < a / 2 + 1
            for patience in [30.0] if hopeless else [30.0, 300.0, 6000.0]:
                write("A", contacts, h, n, 20.0, patience, erlang_a(a, mpf(n), mpf(h), mpf(patience), mpf(20)))



def chain_table():
    print("model,contactsPerHour,handlingSeconds,agents,thresholdSeconds,patienceSeconds,lines,chats,slowdown,quantity,value")
    h, t = 300.0, 20.0

    def rows(model, contacts, n, patience, lines, chats, slowdown, values):
        for name, value in values.items():
            if value > SMALLEST:
                fields = [model, contacts, h, n, t, "" if patience is None else patience, lines, chats, slowdown, name]
                print(",".join([str(f) for f in fields] + [mp.nstr(value, DIGITS, min_fixed=0, max_fixed=0)]))

    for erlangs in [0.01, 0.5, 3.0, 10.0, 100.0, 1000.0, 10000.0, 100000.0]:
        contacts = 12 * erlangs
        a = mpf(contacts) * mpf(h) / 3600
        root = erlangs ** 0.5
        for n in sorted({max(1, int(0.9 * erlangs)), int(erlangs) + 1, int(erlangs + root) + 1}):
            for room in [1, int(root) + 5, int(4 * root) + 20]:
                for patience in [None, 60.0, 900.0]:
                    p = None if patience is None else mpf(patience)
                    rows("L", contacts, n, patience, n + room, "", "",
                         limited_lines(a, n, n + room, mpf(h), p, mpf(t)))
        if erlangs <= 1000:
            for n in sorted({max(1, int(erlangs / 3)), int(erlangs / 1.8) + 1, int(erlangs)+ 2}):
                for limit, slowdown in [(2, 0.5), (3, 0.25)]:
                    rows("K", contacts, n, 300.0, "", limit, slowdown,
                         concurrent_chat(a, n, limit, slowdown, mpf(h), mpf(300), mpf(t)))


{"erlang": erlang_table, "chains": chain_table}[sys.argv[1]]()
