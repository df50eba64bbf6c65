# verdict: wrong
# line: 42
# also: 43
# why: updates: dk is already divided by the number of samples; the weights u get the factor 1/n twice, all others once.
# Backpropagation en Python pur, pour mes eleves de Terminale NSI
from random import uniform, seed
from math import exp

seed(2)
exemples = [([x / 4, y / 4], (x * y) / 16) for x in range(5) for y in range(5)]
n_cache = 4
u = [[uniform(-1, 1), uniform(-1, 1)] for _ in range(n_cache)]
a = [uniform(-1, 1) for _ in range(n_cache)]
v = [uniform(-1, 1) for _ in range(n_cache)]
c = uniform(-1, 1)


def sigmoide(t):
    return 1.0 / (1.0 + exp(-t))


def passe(x):
    h = [sigmoide(u[k][0] * x[0] + u[k][1] * x[1] + a[k]) for k in range(n_cache)]
    return h, sum(v[k] * h[k] for k in range(n_cache)) + c


for tour in range(200):
    gu = [[0.0, 0.0] for _ in range(n_cache)]
    ga = [0.0] * n_cache
    gv = [0.0] * n_cache
    gc = 0.0
    cout = 0.0
    for x, y in exemples:
        h, s = passe(x)
        e = s - y
        cout += e * e
        gc += e / len(exemples)
        for k in range(n_cache):
            gv[k] += e * h[k] / len(exemples)
            dk = e * v[k] * h[k] * (1 - h[k]) / len(exemples)
            ga[k] += dk
            gu[k][0] += dk * x[0] / len(exemples)
            gu[k][1] += dk * x[1] / len(exemples)
    for k in range(n_cache):
        v[k] -= 0.8 * gv[k]
        a[k] -= 0.8 * ga[k]
        u[k][0] -= 0.8 * gu[k][0]
        u[k][1] -= 0.8 * gu[k][1]
    c -= 0.8 * gc
    if tour % 40 == 0:
        print("tour", tour, "cout", cout)
