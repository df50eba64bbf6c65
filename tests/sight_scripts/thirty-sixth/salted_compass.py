# verdict: wrong
# line: 27
# also: 28, 30, 31
import random, math

random.seed(2)

def f(z):
    return 1 / (1 + math.exp(-z))

# parity of three bits
X = [[0,0,0],[0,0,1],[0,1,0],[0,1,1],[1,0,0],[1,0,1],[1,1,0],[1,1,1]]
Y = [0, 1, 1, 0, 1, 0, 0, 1]

NI, NH = 3, 6
w1 = [[random.uniform(-1.5, 1.5) for i in range(NI)] for j in range(NH)]
b1 = [random.uniform(-1, 1) for j in range(NH)]
w2 = [random.uniform(-1.5, 1.5) for j in range(NH)]
b2 = 0.0
LR = 0.4

for epoch in range(1500):
    sse = 0
    for x, y in zip(X, Y):
        # hidden layer
        h = [0] * NH
        s = 0
        for j in range(NH):
            for i in range(NI):
                s += w1[j][i] * x[i]
            h[j] = f(s + b1[j])
        # output
        s = 0
        for j in range(NH):
            s += w2[j] * h[j]
        o = f(s + b2)

        e = y - o
        sse += e * e
        do = e * o * (1 - o)
        dh = [do * w2[j] * h[j] * (1 - h[j]) for j in range(NH)]

        for j in range(NH):
            w2[j] += LR * do * h[j]
            b1[j] += LR * dh[j]
            for i in range(NI):
                w1[j][i] += LR * dh[j] * x[i]
        b2 += LR * do
    if epoch % 300 == 0:
        print(epoch, sse)
