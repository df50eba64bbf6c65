# verdict: wrong
# line: 20
# also: 31
# why: plain lists, all rows of the gradient table are one list
from math import tanh
from random import seed, uniform

seed(3)
data = [((a / 3, b / 3), (a / 3) * (b / 3)) for a in range(-3, 4) for b in range(-3, 4)]
H = 5
w1 = [[uniform(-1, 1) for _ in range(3)] for _ in range(H)]
w2 = [uniform(-1, 1) for _ in range(H + 1)]

def forward(x):
    inp = (x[0], x[1], 1.0)
    h = [tanh(sum(w * v for w, v in zip(row, inp))) for row in w1]
    return inp, h, sum(w * v for w, v in zip(w2, h + [1.0]))

for epoch in range(200):
    dw1 = [[0.0] * 3] * H
    dw2 = [0.0] * (H + 1)
    loss = 0.0
    for x, t in data:
        inp, h, y = forward(x)
        e = y - t
        loss += e * e
        for j in range(H):
            dw2[j] += e * h[j]
            back = e * w2[j] * (1 - h[j] ** 2)
            for i in range(3):
                dw1[j][i] += back * inp[i]
        dw2[H] += e
    for j in range(H):
        for i in range(3):
            w1[j][i] -= 0.1 * dw1[j][i] / len(data)
    for j in range(H + 1):
        w2[j] -= 0.1 * dw2[j] / len(data)
    if epoch % 40 == 0:
        print(f"epoch {epoch:3d} loss {loss / len(data):.5f}")
