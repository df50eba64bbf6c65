# verdict: wrong
# line: 36
# also: 39
import math
import random

random.seed(17)

# letters L, T, I on a 3x3 grid
letters = {
    "L": ([1, 0, 0, 1, 0, 0, 1, 1, 1], [1, 0, 0]),
    "T": ([1, 1, 1, 0, 1, 0, 0, 1, 0], [0, 1, 0]),
    "I": ([0, 1, 0, 0, 1, 0, 0, 1, 0], [0, 0, 1]),
}

NI, NH, NO = 9, 5, 3
wi = [[random.uniform(-0.3, 0.3) for j in range(NH)] for i in range(NI)]
wo = [[random.uniform(-0.3, 0.3) for k in range(NO)] for j in range(NH)]


def logistic(x):
    return 1 / (1 + math.exp(-x))


def run(x):
    h = [logistic(sum(x[i] * wi[i][j] for i in range(NI))) for j in range(NH)]
    o = [logistic(sum(h[j] * wo[j][k] for j in range(NH))) for k in range(NO)]
    return h, o


def train(x, t, n):
    h, o = run(x)
    do = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(NO)]

    dh = []
    e = 0.0
    for j in range(NH):
        for k in range(NO):
            e += do[k] * wo[j][k]
        dh.append(e * h[j] * (1 - h[j]))

    for j in range(NH):
        for k in range(NO):
            wo[j][k] += n * do[k] * h[j]
    for i in range(NI):
        for j in range(NH):
            wi[i][j] += n * dh[j] * x[i]
    return sum((t[k] - o[k]) ** 2 for k in range(NO))


for epoch in range(500):
    loss = 0
    for name in letters:
        x, t = letters[name]
        loss += train(x, t, 0.5)
    if epoch % 100 == 0:
        print(epoch, loss)

for name in letters:
    print(name, [round(v, 2) for v in run(letters[name][0])[1]])
