# verdict: wrong
# line: 31
import math
import random
random.seed(64)

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

# does a fruit belong to the basket? (weight, redness) scaled
fruits = [[random.random(), random.random()] for i in range(25)]
basket = [1 if f[0] > 0.3 and f[1] > 0.4 else 0 for f in fruits]

hidden_count = 5
W = [[random.uniform(-2, 2) for i in range(2)] for j in range(hidden_count)]
Wb = [random.uniform(-1, 1) for j in range(hidden_count)]
U = [random.uniform(-1, 1) for j in range(hidden_count)]
Ub = 0.0

lr = 0.5
for lap in range(300):
    bad = 0.0
    for k in range(len(fruits)):
        f = fruits[k]
        h = [sigmoid(W[j][0] * f[0] + W[j][1] * f[1] + Wb[j]) for j in range(hidden_count)]
        o = sigmoid(sum(U[j] * h[j] for j in range(hidden_count)) + Ub)
        e = basket[k] - o
        bad += abs(e)
        g = e * o * (1 - o)
        for j in range(hidden_count):
            slope = h[j] * 1 - h[j]
            q = g * U[j] * slope
            U[j] += lr * g * h[j]
            W[j][0] += lr * q * f[0]
            W[j][1] += lr * q * f[1]
            Wb[j] += lr * q
        Ub += lr * g
    if lap % 60 == 0:
        print(lap, bad / len(fruits))
