# verdict: right
# wrong: -
# line: -
# mistake: -
# style: C programmer writing Python, lists and index loops
import math
import random

NI = 3
NH = 5
NO = 1
LR = 0.7
EPOCHS = 3000

random.seed(42)

patterns = [
    [[0, 0, 1], [0]],
    [[0, 1, 1], [1]],
    [[1, 0, 1], [1]],
    [[1, 1, 1], [0]],
]

wi = [[0.0] * NH for _ in range(NI)]
wo = [[0.0] * NO for _ in range(NH)]
for i in range(NI):
    for j in range(NH):
        wi[i][j] = random.uniform(-1, 1)
for j in range(NH):
    for k in range(NO):
        wo[j][k] = random.uniform(-1, 1)

ah = [0.0] * NH
ao = [0.0] * NO
dh = [0.0] * NH
do = [0.0] * NO

for ep in range(EPOCHS):
    err = 0.0
    for p in range(len(patterns)):
        inp = patterns[p][0]
        tgt = patterns[p][1]
        # forward
        for j in range(NH):
            s = 0.0
            for i in range(NI):
                s += inp[i] * wi[i][j]
            ah[j] = 1.0 / (1.0 + math.exp(-s))
        for k in range(NO):
            s = 0.0
            for j in range(NH):
                s += ah[j] * wo[j][k]
            ao[k] = 1.0 / (1.0 + math.exp(-s))
        # backward
        for k in range(NO):
            e = tgt[k] - ao[k]
            err += 0.5 * e * e
            do[k] = e * ao[k] * (1.0 - ao[k])
        for j in range(NH):
            e = 0.0
            for k in range(NO):
                e += do[k] * wo[j][k]
            dh[j] = e * ah[j] * (1.0 - ah[j])
        # update
        for j in range(NH):
            for k in range(NO):
                wo[j][k] += LR * do[k] * ah[j]
        for i in range(NI):
            for j in range(NH):
                wi[i][j] += LR * dh[j] * inp[i]
    if ep % 500 == 0:
        print("%6d %.6f" % (ep, err))
