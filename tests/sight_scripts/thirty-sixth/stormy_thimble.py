# verdict: right
"""Elman network without NumPy. Says after each bit whether the number of ones so far is odd."""
import math
import random

random.seed(50)

HID = 5
wx = [random.uniform(-1, 1) for _ in range(HID)]
wh = [[random.uniform(-1, 1) for _ in range(HID)] for _ in range(HID)]
bh = [random.uniform(-0.5, 0.5) for _ in range(HID)]
wo = [random.uniform(-1, 1) for _ in range(HID)]
bo = 0.0


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def run(bits):
    states = [[0.0] * HID]
    answers = []
    for x in bits:
        prev = states[-1]
        now = []
        for j in range(HID):
            z = wx[j] * x + bh[j]
            for k in range(HID):
                z += wh[j][k] * prev[k]
            now.append(math.tanh(z))
        states.append(now)
        answers.append(sigmoid(sum(wo[j] * now[j] for j in range(HID)) + bo))
    return states, answers


lr = 0.1
for epoch in range(600):
    bits = [random.randint(0, 1) for _ in range(5)]
    truth = [sum(bits[:i + 1]) % 2 for i in range(5)]
    states, answers = run(bits)

    gwx = [0.0] * HID
    gwh = [[0.0] * HID for _ in range(HID)]
    gbh = [0.0] * HID
    gwo = [0.0] * HID
    gbo = 0.0
    carry = [0.0] * HID
    for t in range(4, -1, -1):
        d = answers[t] - truth[t]
        h, prev = states[t + 1], states[t]
        gbo += d
        dz = []
        for j in range(HID):
            gwo[j] += d * h[j]
            dz.append((d * wo[j] + carry[j]) * (1 - h[j] ** 2))
        carry = [0.0] * HID
        for j in range(HID):
            gwx[j] += dz[j] * bits[t]
            gbh[j] += dz[j]
            for k in range(HID):
                gwh[j][k] += dz[j] * prev[k]
                carry[k] += dz[j] * wh[j][k]

    bo -= lr * gbo
    for j in range(HID):
        wo[j] -= lr * gwo[j]
        wx[j] -= lr * gwx[j]
        bh[j] -= lr * gbh[j]
        for k in range(HID):
            wh[j][k] -= lr * gwh[j][k]

    if epoch % 150 == 0:
        print(epoch, bits, [round(a, 2) for a in answers])
