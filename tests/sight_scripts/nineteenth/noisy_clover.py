# verdict: wrong
# line: 32
# why: plain lists, indices of the second weights swapped in the hidden delta
import math
import random

random.seed(12)
N = 3
patterns = [([a, b, 1.0], [float(a != b), float(a and b), float(a or b)]) for a in (0, 1) for b in (0, 1)]


def rand_matrix(rows, cols):
    return [[random.uniform(-1, 1) for _ in range(cols)] for _ in range(rows)]


wi = rand_matrix(N, N)
wo = rand_matrix(N, N)


def forward(inp):
    hid = [math.tanh(sum(inp[i] * wi[i][j] for i in range(N))) for j in range(N)]
    out = [math.tanh(sum(hid[j] * wo[j][k] for j in range(N))) for k in range(N)]
    return hid, out


def back_propagate(inp, hid, out, targets, rate):
    output_deltas = [(targets[k] - out[k]) * (1 - out[k] ** 2) for k in range(N)]
    hidden_deltas = [0.0] * N
    for j in range(N):
        error = 0.0
        for k in range(N):
            error += output_deltas[k] * wo[k][j]
        hidden_deltas[j] = error * (1 - hid[j] ** 2)
    for j in range(N):
        for k in range(N):
            wo[j][k] += rate * output_deltas[k] * hid[j]
    for i in range(N):
        for j in range(N):
            wi[i][j] += rate * hidden_deltas[j] * inp[i]
    return sum(0.5 * (targets[k] - out[k]) ** 2 for k in range(N))


for it in range(1000):
    error = 0.0
    for inp, targets in patterns:
        hid, out = forward(inp)
        error += back_propagate(inp, hid, out, targets, 0.1)
    if it % 200 == 0:
        print('error %-.5f' % error)
