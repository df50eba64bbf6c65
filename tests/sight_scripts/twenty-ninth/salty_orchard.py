# verdict: wrong
# line: 39
import math, random

# encoder 4-2-4, C style
NI, NH, NO = 4, 2, 4
random.seed(3)
wih = [[random.uniform(-1, 1) for _ in range(NH)] for _ in range(NI)]
who = [[random.uniform(-1, 1) for _ in range(NO)] for _ in range(NH)]
bh = [random.uniform(-1, 1) for _ in range(NH)]
bo = [random.uniform(-1, 1) for _ in range(NO)]
hid = [0.0] * NH
out = [0.0] * NO
eta = 1.0

def sgm(x):
    return 1.0 / (1.0 + math.exp(-x))

def propagate(inp):
    for j in range(NH):
        net = bh[j]
        for i in range(NI):
            net += inp[i] * wih[i][j]
        hid[j] = sgm(net)
    for k in range(NO):
        net = bo[k]
        for j in range(NH):
            net += hid[j] * who[j][k]
        out[k] = sgm(net)

def adapt(inp, tgt):
    dout = [0.0] * NO
    dhid = [0.0] * NH
    for k in range(NO):
        dout[k] = out[k] * (1.0 - out[k]) * (tgt[k] - out[k])
    for j in range(NH):
        acc = 0.0
        for k in range(NO):
            acc = dout[k] * who[j][k]
        dhid[j] = hid[j] * (1.0 - hid[j]) * acc
    for j in range(NH):
        for k in range(NO):
            who[j][k] += eta * dout[k] * hid[j]
        for i in range(NI):
            wih[i][j] += eta * dhid[j] * inp[i]
        bh[j] += eta * dhid[j]
    for k in range(NO):
        bo[k] += eta * dout[k]

for cycle in range(1000):
    sse = 0.0
    for n in range(4):
        pat = [1.0 if i == n else 0.0 for i in range(4)]
        propagate(pat)
        sse += sum((t - o) ** 2 for t, o in zip(pat, out))
        adapt(pat, pat)
    if cycle % 200 == 0:
        print("%d %.5f" % (cycle, sse))
print("%.5f" % sse)
