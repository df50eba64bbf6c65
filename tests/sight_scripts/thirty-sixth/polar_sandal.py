# verdict: right
import random

random.seed(21)

# spam filter on counts of: "free", "money", "meeting", "!", "lunch"
mails = [
    ([3, 2, 0, 4, 0], 1), ([1, 3, 0, 2, 0], 1), ([2, 0, 0, 5, 0], 1), ([0, 2, 0, 3, 0], 1),
    ([0, 0, 2, 0, 1], -1), ([0, 1, 1, 0, 0], -1), ([1, 0, 1, 1, 2], -1), ([0, 0, 0, 1, 1], -1),
    ([4, 1, 0, 1, 0], 1), ([1, 0, 3, 0, 0], -1), ([0, 0, 0, 2, 2], -1), ([2, 2, 1, 3, 0], 1),
]

w = [random.uniform(-0.5, 0.5) for _ in range(5)]
U = [[random.uniform(-0.5, 0.5) for _ in range(5)] for _ in range(4)]
p = [random.uniform(-0.5, 0.5) for _ in range(4)]
b = 0.0
lr = 0.02


def score(x):
    """a straight line plus a small hidden layer of rectifiers"""
    z = [sum(u * v for u, v in zip(row, x)) for row in U]
    return z, sum(a * v for a, v in zip(w, x)) + sum(q * max(0, s) for q, s in zip(p, z)) + b


for epoch in range(300):
    loss = 0
    for x, y in mails:
        z, s = score(x)
        slack = max(0.0, 1 - y * s)
        loss += slack * slack
        d = -2 * y * slack
        dz = [d * q if s_ > 0 else 0.0 for q, s_ in zip(p, z)]
        w = [a - lr * d * v for a, v in zip(w, x)]
        p = [q - lr * d * max(0, s_) for q, s_ in zip(p, z)]
        U = [[u - lr * g * v for u, v in zip(row, x)] for row, g in zip(U, dz)]
        b -= lr * d
    if epoch % 60 == 0:
        print(epoch, round(loss, 4))
