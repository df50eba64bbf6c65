# verdict: right
import math, random
random.seed(12)

# inputs with a 1 for the bias -> (and, or)
table = [([0, 0, 1], [0, 0]),
         ([0, 1, 1], [0, 1]),
         ([1, 0, 1], [0, 1]),
         ([1, 1, 1], [1, 1])]
nh = 3
w1 = [[random.gauss(0, 1) for i in range(3)] for h in range(nh)]
w2 = [[random.gauss(0, 1) for h in range(nh + 1)] for o in range(2)]
eta = 0.3

def f(s):
    return 1 / (1 + math.exp(-s))

def run(x):
    h = [f(sum(w1[j][i] * x[i] for i in range(3))) for j in range(nh)] + [1]
    o = [f(sum(w2[k][j] * h[j] for j in range(nh + 1))) for k in range(2)]
    return h, o

for n in range(3000):
    for x, t in table:
        h, o = run(x)
        dk = [(o[k] - t[k]) * o[k] * (1 - o[k]) for k in range(2)]
        dj = []
        for j in range(nh):
            s = 0
            for k in range(2):
                s += dk[k] * w2[k][j]
            dj.append(s * h[j] * (1 - h[j]))
        for k in range(2):
            for j in range(nh + 1):
                w2[k][j] -= eta * dk[k] * h[j]
        for j in range(nh):
            for i in range(3):
                w1[j][i] -= eta * dj[j] * x[i]

for x, t in table:
    print(x[:2], t, [round(v, 2) for v in run(x)[1]])
