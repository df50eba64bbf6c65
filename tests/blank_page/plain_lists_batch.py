# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: no NumPy at all, gradients of all samples are summed in plain lists before one step

import math
import random

INPUTS = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
OUTPUTS = [0, 1, 1, 0]
N_HIDDEN = 4
ALPHA = 2.0

random.seed(1)
w_ih = [[random.uniform(-1, 1) for _ in range(N_HIDDEN)] for _ in range(3)]
w_ho = [random.uniform(-1, 1) for _ in range(N_HIDDEN)]


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def forward(x):
    hidden = [sigmoid(sum(x[i] * w_ih[i][j] for i in range(3))) for j in range(N_HIDDEN)]
    return hidden, sigmoid(sum(h * w for h, w in zip(hidden, w_ho)))


for epoch in range(6000):
    g_ih = [[0.0] * N_HIDDEN for _ in range(3)]
    g_ho = [0.0] * N_HIDDEN
    loss = 0.0
    for x, t in zip(INPUTS, OUTPUTS):
        hidden, out = forward(x)
        loss += (out - t) ** 2 / 2
        d_out = (out - t) * out * (1 - out)
        for j in range(N_HIDDEN):
            g_ho[j] += d_out * hidden[j]
            d_hid = d_out * w_ho[j] * hidden[j] * (1 - hidden[j])
            for i in range(3):
                g_ih[i][j] += d_hid * x[i]
    for j in range(N_HIDDEN):
        w_ho[j] -= ALPHA * g_ho[j]
        for i in range(3):
            w_ih[i][j] -= ALPHA * g_ih[i][j]
    if epoch % 1000 == 0:
        print(epoch, loss)

for x in INPUTS:
    print(x, forward(x)[1])
