# verdict: wrong
# line: 40
# also: 41, 43
# 3-bit counter: learns n -> n+1 (mod 8)
from math import exp
from random import uniform, randint, seed

seed(1990)
ni, nh, no = 4, 8, 3
wi = [[uniform(-0.2, 0.2) for j in range(nh)] for i in range(ni)]
wo = [[uniform(-2.0, 2.0) for k in range(no)] for j in range(nh)]
ai, ah, ao = [1.0] * ni, [1.0] * nh, [1.0] * no

def bits(n):
    return [(n >> 2) & 1, (n >> 1) & 1, n & 1]

def sigmoid(x):
    return 1.0 / (1.0 + exp(-x))

def update(inputs):
    for i in range(ni - 1):
        ai[i] = inputs[i]
    for j in range(nh):
        total = 0.0
        for i in range(ni):
            total += ai[i] * wi[i][j]
        ah[j] = sigmoid(total)
    for k in range(no):
        total = 0.0
        for j in range(nh):
            total += ah[j] * wo[j][k]
        ao[k] = sigmoid(total)
    return ao[:]

def back_propagate(targets, rate):
    output_deltas = [0.0] * no
    for k in range(no):
        output_deltas[k] = (targets[k] - ao[k]) * ao[k] * (1 - ao[k])
    hidden_deltas = [0.0] * nh
    error = 0.0
    for j in range(nh):
        for k in range(no):
            error += output_deltas[k] * wo[j][k]
        hidden_deltas[j] = error * ah[j] * (1 - ah[j])
    for j in range(nh):
        for k in range(no):
            wo[j][k] += rate * output_deltas[k] * ah[j]
    for i in range(ni):
        for j in range(nh):
            wi[i][j] += rate * hidden_deltas[j] * ai[i]
    return sum((t - a) ** 2 for t, a in zip(targets, ao)) / 2

for it in range(600):
    err = 0.0
    for n in range(8):
        update(bits(n))
        err += back_propagate(bits((n + 1) % 8), 0.5)
    if it % 100 == 0:
        print('error %-.5f' % err)
for n in range(8):
    print(n, [round(v, 2) for v in update(bits(n))])
