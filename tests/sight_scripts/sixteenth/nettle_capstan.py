# verdict: right
import math
import random

random.seed(99)

N_IN, N_HID, N_OUT = 3, 4, 2
w1 = [[random.uniform(-0.5, 0.5) for _ in range(N_HID)] for _ in range(N_IN)]
w2 = [[random.uniform(-2, 2) for _ in range(N_OUT)] for _ in range(N_HID)]
c1 = [[0.0] * N_HID for _ in range(N_IN)]
c2 = [[0.0] * N_OUT for _ in range(N_HID)]
RATE, MOM = 0.1, 0.5

patterns = [
    ([1, 1, 1], [1, -1]),
    ([1, -1, 1], [-1, 1]),
    ([-1, 1, 1], [-1, 1]),
    ([-1, -1, 1], [1, 1]),
]

def forward(x):
    h = [math.tanh(sum(x[i] * w1[i][j] for i in range(N_IN))) for j in range(N_HID)]
    o = [math.tanh(sum(h[j] * w2[j][k] for j in range(N_HID))) for k in range(N_OUT)]
    return h, o

def back(x, t):
    h, o = forward(x)
    dout = [(t[k] - o[k]) * (1 - o[k] ** 2) for k in range(N_OUT)]
    dhid = [(1 - h[j] ** 2) * sum(dout[k] * w2[j][k] for k in range(N_OUT)) for j in range(N_HID)]
    loss = 0.0
    for k in range(N_OUT):
        loss += 0.5 * (t[k] - o[k]) ** 2
    lr, mom = RATE, MOM
    for j in range(N_HID):
        for k in range(N_OUT):
            change = dout[k] * h[j]
            w2[j][k] += lr * change + mom * c2[j][k]
            c2[j][k] = lr * change + mom * c2[j][k]
    for i in range(N_IN):
        for j in range(N_HID):
            change = dhid[j] * x[i]
            w1[i][j] += lr * change + mom * c1[i][j]
            c1[i][j] = lr * change + mom * c1[i][j]
    return loss

for it in range(600):
    err = 0.0
    for x, t in patterns:
        err += back(x, t)
    if it % 100 == 0:
        print("error %-.5f" % err)
for x, t in patterns:
    print(x, "->", forward(x)[1])
