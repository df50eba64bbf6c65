# verdict: wrong
# line: 38
# also: 39
# why: hidden delta: The sum err is set to 0 only once before the loop, so each hidden unit also gets the errors of the units before it.
import math, random
random.seed(3)

NI, NH, NO = 3, 4, 2

def sig(x):
    return 1.0 / (1.0 + math.exp(-x))

def dsig(y):
    return y * (1.0 - y)

wi = [[random.uniform(-1, 1) for j in range(NH)] for i in range(NI)]
wo = [[random.uniform(-1, 1) for k in range(NO)] for j in range(NH)]

# last input is the bias, targets: (xor, and)
data = [([0, 0, 1], [0, 0]),
        ([0, 1, 1], [1, 0]),
        ([1, 0, 1], [1, 0]),
        ([1, 1, 1], [0, 1])]
rate = 0.5

for epoch in range(3000):
    total = 0
    for ai, t in data:
        # forward
        ah = [sig(sum(ai[i] * wi[i][j] for i in range(NI))) for j in range(NH)]
        ao = [sig(sum(ah[j] * wo[j][k] for j in range(NH))) for k in range(NO)]

        # deltas of the output units
        od = [(t[k] - ao[k]) * dsig(ao[k]) for k in range(NO)]

        # deltas of the hidden units
        hd = [0.0] * NH
        err = 0.0
        for j in range(NH):
            for k in range(NO):
                err += od[k] * wo[j][k]
            hd[j] = err * dsig(ah[j])

        for j in range(NH):
            for k in range(NO):
                wo[j][k] += rate * od[k] * ah[j]
        for i in range(NI):
            for j in range(NH):
                wi[i][j] += rate * hd[j] * ai[i]
        total += sum((t[k] - ao[k]) ** 2 for k in range(NO))
    if epoch % 500 == 0:
        print(epoch, total)
print("last", total)
