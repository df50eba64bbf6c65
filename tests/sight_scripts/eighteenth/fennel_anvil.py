# verdict: wrong
# line: 31
# why: plain Python, sum over output neurons replaced by assignment
import math, random
random.seed(13)
NI, NH, NO = 2, 4, 3
w1 = [[random.gauss(0, 1) for i in range(NI + 1)] for j in range(NH)]
w2 = [[random.gauss(0, 1) for j in range(NH + 1)] for k in range(NO)]

def act(v):
    return 1.0 / (1.0 + math.exp(-v))

data = []
for n in range(30):
    a, b = random.random(), random.random()
    data.append(([a, b, 1.0], [float(a > b), float(a + b > 1), float(a < 0.5)]))

for epoch in range(200):
    sse = 0.0
    for x, t in data:
        h = [act(sum(w1[j][i] * x[i] for i in range(NI + 1))) for j in range(NH)] + [1.0]
        o = [act(sum(w2[k][j] * h[j] for j in range(NH + 1))) for k in range(NO)]
        do = []
        for k in range(NO):
            e = t[k] - o[k]
            sse += e * e
            do.append(e * o[k] * (1 - o[k]))
        dh = [0.0] * NH
        for j in range(NH):
            for k in range(NO):
                dh[j] = do[k] * w2[k][j]
            dh[j] *= h[j] * (1 - h[j])
        for k in range(NO):
            for j in range(NH + 1):
                w2[k][j] += 0.5 * do[k] * h[j]
        for j in range(NH):
            for i in range(NI + 1):
                w1[j][i] += 0.5 * dh[j] * x[i]
    if epoch % 40 == 0:
        print("epoch", epoch, "sse", sse)
