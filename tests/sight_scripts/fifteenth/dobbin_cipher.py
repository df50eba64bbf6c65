# verdict: wrong
# line: 41
# why: plain lists: back-propagated sum indexes the square output weights the wrong way round
import math
import random

random.seed(40)

def squish(v):
    return 1 / (1 + math.exp(-v))

# rotate three bits to the left
table = []
for a in range(2):
    for b in range(2):
        for c in range(2):
            table.append(([a, b, c, 1], [b, c, a, 1 - a]))

SIZE = 4
w_hid = [[random.uniform(-1, 1) for i in range(4)] for j in range(SIZE)]
w_out = [[random.uniform(-1, 1) for j in range(SIZE)] for k in range(4)]

for lesson in range(1500):
    mistakes = 0.0
    for inp, want in table:
        hid = []
        for j in range(SIZE):
            hid.append(squish(sum(w_hid[j][i] * inp[i] for i in range(4))))
        out = []
        for k in range(4):
            out.append(squish(sum(w_out[k][j] * hid[j] for j in range(SIZE))))

        delta_out = [0] * 4
        for k in range(4):
            mistakes += (want[k] - out[k]) ** 2
            delta_out[k] = (want[k] - out[k]) * out[k] * (1 - out[k])
        delta_hid = [0] * SIZE
        for j in range(SIZE):
            total = 0
            for k in range(4):
                total += delta_out[k] * w_out[j][k]
            delta_hid[j] = total * hid[j] * (1 - hid[j])

        for k in range(4):
            for j in range(SIZE):
                w_out[k][j] += 0.5 * delta_out[k] * hid[j]
        for j in range(SIZE):
            for i in range(4):
                w_hid[j][i] += 0.5 * delta_hid[j] * inp[i]
    if lesson % 300 == 0:
        print("lesson", lesson, "mistakes %.3f" % mistakes)
