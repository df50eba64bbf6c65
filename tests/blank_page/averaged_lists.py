# verdict: scaled
# first wrong: -
# line: -
# mistake: grad-mean-over-batch
# why: plain lists, one layer; the summed slopes are divided by the number of rows
import math

rows = [[0, 1], [0, 1], [1, 0], [1, 0]]
labels = [0, 0, 1, 1]
w = [-0.16595599, 0.44064899]

def fire(row):
    return 1 / (1 + math.exp(-sum(a * b for a, b in zip(row, w))))

for turn in range(5000):
    grads = [0, 0]
    for row, label in zip(rows, labels):
        out = fire(row)
        delta = (out - label) * out * (1 - out)
        grads = [g + delta * r for g, r in zip(grads, row)]
    w = [wi - g / len(rows) for wi, g in zip(w, grads)]

print(w)
print([round(fire(r), 3) for r in rows])
