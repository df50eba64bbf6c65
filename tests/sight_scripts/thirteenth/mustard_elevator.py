# verdict: wrong
# line: 27
# why: The hidden error should be summed over the outputs; = instead of += keeps the last output only.
import math
import random

random.seed(4)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0, 0], [1, 0], [1, 0], [0, 1]]          # xor, and
NI, NH, NO = 3, 5, 2

syn0 = [[random.uniform(-1, 1) for _ in range(NH)] for _ in range(NI)]
syn1 = [[random.uniform(-1, 1) for _ in range(NO)] for _ in range(NH)]

def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))

def train_one(x, y, alpha):
    layer_1 = [sigmoid(sum(x[i] * syn0[i][h] for i in range(NI))) for h in range(NH)]
    layer_2 = [sigmoid(sum(layer_1[h] * syn1[h][o] for h in range(NH))) for o in range(NO)]

    delta_2 = [(layer_2[o] - y[o]) * layer_2[o] * (1 - layer_2[o]) for o in range(NO)]
    delta_1 = []
    for h in range(NH):
        back = 0.0
        for o in range(NO):
            back = delta_2[o] * syn1[h][o]
        delta_1.append(back * layer_1[h] * (1 - layer_1[h]))

    for h in range(NH):
        for o in range(NO):
            syn1[h][o] -= alpha * layer_1[h] * delta_2[o]
    for i in range(NI):
        for h in range(NH):
            syn0[i][h] -= alpha * x[i] * delta_1[h]
    return sum(abs(layer_2[o] - y[o]) for o in range(NO)) / NO

for epoch in range(3001):
    total = sum(train_one(x, y, 1.0) for x, y in zip(X, Y))
    if epoch % 500 == 0:
        print(epoch, total / len(X))
