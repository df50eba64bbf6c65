# verdict: wrong
# first wrong: error
# line: 20
# mistake: error-absolute-value
# why: the error loses its sign through abs, so the weights are always pushed the same way
import math, random

def sig(x): return 1/(1+math.exp(-x))

X = [(0,0,1),(0,1,1),(1,0,1),(1,1,1)]
Y = [0,1,1,0]
random.seed(0)
A = [[random.random()*2-1 for _ in range(3)] for _ in range(3)]
B = [random.random()*2-1 for _ in range(3)]

for epoch in range(2000):
    for n in range(4):
        hid = [sig(sum(A[k][i]*X[n][i] for i in range(3))) for k in range(3)]
        out = sig(sum(B[k]*hid[k] for k in range(3)))
        err = abs(Y[n]-out)
        d = err*out*(1-out)
        dh = [d*B[k]*hid[k]*(1-hid[k]) for k in range(3)]
        for k in range(3):
            B[k] += 0.5*d*hid[k]
            for i in range(3):
                A[k][i] += 0.5*dh[k]*X[n][i]

for n in range(4):
    hid = [sig(sum(A[k][i]*X[n][i] for i in range(3))) for k in range(3)]
    print(X[n], Y[n], sig(sum(B[k]*hid[k] for k in range(3))))
