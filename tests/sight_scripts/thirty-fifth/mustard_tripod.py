# verdict: wrong
# line: 31
# also: 33, 35
import math, random

random.seed(2)

def sig(v): return 1 / (1 + math.exp(-v))

# lengths and widths of leaves (cm), oak = 1, beech = 0
leaves = [
    (11.2, 6.1, 1), (10.4, 5.8, 1), (12.0, 6.6, 1), (9.8, 5.5, 1), (10.9, 6.4, 1),
    (7.1, 4.6, 0), (6.5, 4.1, 0), (8.0, 5.0, 0), (7.4, 4.9, 0), (6.9, 4.4, 0),
]
random.shuffle(leaves)
inputs = [((l - 9) / 2, (w - 5.3) / 0.8, 1.0) for l, w, _ in leaves]
wanted = [c for _, _, c in leaves]

hidden_w = [[random.uniform(-0.5, 0.5) for _ in range(3)] for _ in range(3)]
out_w = [random.uniform(-0.5, 0.5) for _ in range(4)]
lr = 0.3

for epoch in range(600):
    sse = 0
    for x, t in zip(inputs, wanted):
        h = [sig(sum(a * b for a, b in zip(row, x))) for row in hidden_w] + [1.0]
        o = sig(sum(a * b for a, b in zip(out_w, h)))
        sse += (t - o) ** 2
        delta_o = (t - o) * o * (1 - o)
        delta_h = [delta_o * out_w[j] * h[j] * (1 - h[j]) for j in range(3)]
    for j in range(3):
        for i in range(3):
            hidden_w[j][i] += lr * delta_h[j] * x[i]
    for j in range(4):
        out_w[j] += lr * delta_o * h[j]
    if epoch % 100 == 0:
        print(epoch, round(sse, 4))
