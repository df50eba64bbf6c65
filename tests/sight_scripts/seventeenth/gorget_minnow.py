# verdict: right
import math, random
random.seed(83)

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

w1, w2, w3, w4, w5, w6 = [random.uniform(-1, 1) for _ in range(6)]
b1, b2, b3 = [random.uniform(-1, 1) for _ in range(3)]
table = [(0, 0, 0), (0, 1, 0), (1, 0, 0), (1, 1, 1)]
for step in range(4000):
    for x1, x2, t in table:
        h1 = sigmoid(w1 * x1 + w2 * x2 + b1)
        h2 = sigmoid(w3 * x1 + w4 * x2 + b2)
        o = sigmoid(w5 * h1 + w6 * h2 + b3)
        delta_o = (o - t) * o * (1 - o)
        delta_1 = delta_o * w5 * h1 * (1 - h1)
        delta_2 = delta_o * w6 * h2 * (1 - h2)
        w5 -= 0.5 * delta_o * h1
        w6 -= 0.5 * delta_o * h2
        b3 -= 0.5 * delta_o
        w1 -= 0.5 * delta_1 * x1
        w2 -= 0.5 * delta_1 * x2
        b1 -= 0.5 * delta_1
        w3 -= 0.5 * delta_2 * x1
        w4 -= 0.5 * delta_2 * x2
        b2 -= 0.5 * delta_2
for x1, x2, t in table:
    print(x1, x2, t, round(sigmoid(w5 * sigmoid(w1*x1 + w2*x2 + b1) + w6 * sigmoid(w3*x1 + w4*x2 + b2) + b3), 3))
