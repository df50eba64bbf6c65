# verdict: wrong
# line: 21
# why: Only the last output neuron's error reaches the hidden layer because the sum is overwritten in the loop.
import math, random
random.seed(88)
sens = [[1,0,0,1],[0,1,0,1],[0,0,1,1],[1,1,0,1],[0,1,1,1]]
mot = [[.2,.9],[.8,.8],[.9,.2],[.4,.9],[.9,.4]]
def s(x): return 1/(1+math.exp(-x))
A = [[random.gauss(0,.8) for j in range(4)] for i in range(4)]
B = [[random.gauss(0,.8) for j in range(2)] for i in range(4)]
for ep in range(2000):
    E = 0
    for x, t in zip(sens, mot):
        h = [s(sum(x[i]*A[i][j] for i in range(4))) for j in range(4)]
        o = [s(sum(h[j]*B[j][k] for j in range(4))) for k in range(2)]
        dk = [(t[k]-o[k])*o[k]*(1-o[k]) for k in range(2)]
        dj = []
        for j in range(4):
            total = 0
            for k in range(2):
                total = dk[k]*B[j][k]
            dj.append(total*h[j]*(1-h[j]))
        for j in range(4):
            for k in range(2): B[j][k] += .5*dk[k]*h[j]
        for i in range(4):
            for j in range(4): A[i][j] += .5*dj[j]*x[i]
        E += sum((t[k]-o[k])**2 for k in range(2))
    if ep % 500 == 0: print(ep, E)
