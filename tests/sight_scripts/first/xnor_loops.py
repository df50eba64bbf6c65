# verdict: wrong
# wrong: the change of the first weights
# line: 36
# mistake: the index loop stops one short, so the weights of the last input (the bias) never change
# style: C programmer, off by one
import math, random
random.seed(7)

inputs = [(0,0,1),(0,1,1),(1,0,1),(1,1,1)]
outputs = [1,0,0,1]
nin, nhid = 3, 4
w1 = [[random.gauss(0,1) for j in range(nhid)] for i in range(nin)]
w2 = [random.gauss(0,1) for j in range(nhid)]
rate = 0.5

def f(x): return 1/(1+math.exp(-x))

for step in range(3000):
    sse = 0
    for x, y in zip(inputs, outputs):
        hid = []
        for j in range(nhid):
            z = 0
            for i in range(nin):
                z += x[i]*w1[i][j]
            hid.append(f(z))
        z = 0
        for j in range(nhid):
            z += hid[j]*w2[j]
        out = f(z)
        sse += (y-out)**2
        d = (out-y)*out*(1-out)
        dj = [d*w2[j]*hid[j]*(1-hid[j]) for j in range(nhid)]
        for j in range(nhid):
            w2[j] -= rate*d*hid[j]
        for i in range(nin-1):
            for j in range(nhid):
                w1[i][j] -= rate*dj[j]*x[i]
    if step % 500 == 0:
        print(step, sse)
