# verdict: wrong
# wrong: the hidden delta
# line: 28
# mistake: each output weight is changed inside the loop before the hidden delta reads it
# style: C programmer who merges loops
from math import exp
from random import seed, uniform

seed(3)
X = [[0,0,1],[0,1,1],[1,0,1],[1,1,1]]
T = [0,1,1,0]
H = 4
W = [[uniform(-1,1) for h in range(H)] for i in range(3)]
V = [uniform(-1,1) for h in range(H)]

def sg(x):
    return 1/(1+exp(-x))

for it in range(4000):
    E = 0
    for x, t in zip(X, T):
        a = [sg(sum(x[i]*W[i][h] for i in range(3))) for h in range(H)]
        o = sg(sum(a[h]*V[h] for h in range(H)))
        d = (t-o)*o*(1-o)
        E += (t-o)**2
        for h in range(H):
            V[h] += 0.9*d*a[h]
            dh = d*V[h]*a[h]*(1-a[h])
            for i in range(3):
                W[i][h] += 0.9*dh*x[i]
    if it % 800 == 0:
        print(it, E)
