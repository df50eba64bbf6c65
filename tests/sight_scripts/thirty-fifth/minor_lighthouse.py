# verdict: right
# Tic-tac-toe lines: does X (1) or O (-1) hold more lines that are still open?
# Efficient-BackProp style: tanh everywhere, targets -1 and +1.
# With d = target - output at the tanh output (no derivative there) the cost is the
# cross-entropy of (1+output)/2, so no flat spots when a unit is saturated and wrong.

import math
import random

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def open_lines(board, who):
    return sum(1 for l in LINES if all(board[i] != -who for i in l))


def random_board(r):
    while True:
        b = [r.choice((-1, 0, 0, 1)) for _ in range(9)]
        d = open_lines(b, 1) - open_lines(b, -1)
        if d:
            return b, (1.0 if d > 0 else -1.0)


r = random.Random(3)
games = [random_board(r) for _ in range(70)]

H = 5
V = [[r.gauss(0, 1 / 3) for _ in range(10)] for _ in range(H)]
W = [r.gauss(0, 1 / math.sqrt(H)) for _ in range(H + 1)]
eta = 0.05

for epoch in range(40):
    good = 0
    for board, target in games:
        x = board + [1]
        h = [math.tanh(sum(v * xi for v, xi in zip(row, x))) for row in V] + [1.0]
        y = math.tanh(sum(w * hj for w, hj in zip(W, h)))
        good += (y > 0) == (target > 0)

        d = target - y
        for j in range(H):
            dj = d * W[j] * (1 - h[j] * h[j])
            for i in range(10):
                V[j][i] += eta * dj * x[i]
        for j in range(H + 1):
            W[j] += eta * d * h[j]
    if epoch % 8 == 0:
        print("epoch", epoch, "right", good, "of", len(games))
