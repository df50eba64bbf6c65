# verdict: wrong
# line: 51
# why: updates: The forward pass stores w1 as [j*NI+i], the update writes to [i*NH+j], the transposed place.
import random
import math

# straight port of my C program (flat arrays, index arithmetic)
NI = 4
NH = 4
NO = 2
w1 = [0.0] * (NI * NH)
w2 = [0.0] * (NH * NO)
hid = [0.0] * NH
outp = [0.0] * NO
dh = [0.0] * NH
do = [0.0] * NO

random.seed(17)
for i in range(NI * NH):
    w1[i] = random.random() * 2 - 1
for i in range(NH * NO):
    w2[i] = random.random() * 2 - 1


def forward(inp):
    for j in range(NH):
        s = 0.0
        for i in range(NI):
            s += w1[j * NI + i] * inp[i]
        hid[j] = math.tanh(s)
    for k in range(NO):
        s = 0.0
        for j in range(NH):
            s += w2[k * NH + j] * hid[j]
        outp[k] = s


def backward(inp, target, eta):
    for k in range(NO):
        do[k] = target[k] - outp[k]
    for j in range(NH):
        s = 0.0
        for k in range(NO):
            s += do[k] * w2[k * NH + j]
        dh[j] = s * (1.0 - hid[j] * hid[j])
    for k in range(NO):
        for j in range(NH):
            w2[k * NH + j] += eta * do[k] * hid[j]
    for i in range(NI):
        for j in range(NH):
            w1[i * NH + j] += eta * dh[j] * inp[i]


train = []
for n in range(20):
    v = [random.uniform(-1, 1) for i in range(NI - 1)] + [1.0]
    train.append((v, [v[0] * v[1], v[2] - v[0]]))

for it in range(100):
    sse = 0.0
    for inp, target in train:
        forward(inp)
        for k in range(NO):
            sse += (target[k] - outp[k]) ** 2
        backward(inp, target, 0.05)
    if it % 20 == 0:
        print("%3d %8.5f" % (it, sse))
