# verdict: wrong
# line: 23
import math
import random

random.seed(61)

def sigma(z):
    return 1.0 / (1.0 + math.exp(-z))

def new_weights():
    return ([[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)],
            [random.uniform(-1, 1) for _ in range(4)])

def output(x):
    h = [sigma(sum(w * v for w, v in zip(row, x + [1]))) for row in hidden]
    return h, sigma(sum(w * v for w, v in zip(top, h + [1])))

# traffic light: (my way is free, the light is green) -> go
situations = [([0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)]
rate = 0.8
for epoch in range(1000):
    hidden, top = new_weights()
    loss = 0.0
    for x, go in situations:
        h, y = output(x)
        loss += (y - go) ** 2
        d = (y - go) * y * (1 - y)
        dh = [d * top[j] * h[j] * (1 - h[j]) for j in range(3)]
        for j in range(3):
            top[j] -= rate * d * h[j]
            for i, v in enumerate(x + [1]):
                hidden[j][i] -= rate * dh[j] * v
        top[3] -= rate * d
    if epoch % 200 == 0:
        print(epoch, round(loss, 4))
for x, go in situations:
    print(x, go, round(output(x)[1], 3))
