# verdict: wrong
# line: 29
# also: 26
# why: output weights are changed before the hidden deltas use them (plain Python)
import random, math

def f(x):
    return 1/(1+math.exp(-x))

random.seed(1)
ni, nh, no = 2, 4, 2
wh = [[random.gauss(0,1) for _ in range(ni+1)] for _ in range(nh)]
wo = [[random.gauss(0,1) for _ in range(nh+1)] for _ in range(no)]
# half adder: sum and carry
table = [([0,0],[0,0]), ([0,1],[1,0]), ([1,0],[1,0]), ([1,1],[0,1])]
L = 0.5

for n in range(1500):
    for x, t in table:
        xi = x + [1]
        h = [f(sum(a*b for a, b in zip(row, xi))) for row in wh] + [1]
        o = [f(sum(a*b for a, b in zip(row, h))) for row in wo]
        do = [(t[k]-o[k])*o[k]*(1-o[k]) for k in range(no)]
        for k in range(no):
            for j in range(nh+1):
                wo[k][j] += L*do[k]*h[j]
        dh = []
        for j in range(nh):
            s = sum(do[k]*wo[k][j] for k in range(no))
            dh.append(s*h[j]*(1-h[j]))
        for j in range(nh):
            for i in range(ni+1):
                wh[j][i] += L*dh[j]*xi[i]

for x, t in table:
    h = [f(sum(a*b for a, b in zip(row, x+[1]))) for row in wh] + [1]
    print(x, [round(f(sum(a*b for a, b in zip(row, h))), 2) for row in wo], t)
