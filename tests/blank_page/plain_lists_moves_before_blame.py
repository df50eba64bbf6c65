# verdict: wrong
# first wrong: hidden_delta
# line: 27|28
# mistake: l1error-uses-updated-weights
# why: in the same inner loop the output weight is changed before the hidden unit's share is computed with it

import math, random
random.seed(3)

def sig(z):
    return 1.0/(1.0+math.exp(-z))

H = 3
W = [[random.uniform(-1,1) for i in range(3)] for j in range(H)]
V = [random.uniform(-1,1) for j in range(H)]
lr = 2.0
samples = [([0,0,1],0),([0,1,1],1),([1,0,1],1),([1,1,1],0)]

for epoch in range(5000):
    sq = 0
    for x,t in samples:
        h = [sig(sum(W[j][i]*x[i] for i in range(3))) for j in range(H)]
        o = sig(sum(V[j]*h[j] for j in range(H)))
        sq += (t-o)**2
        do = (t-o)*o*(1-o)
        for j in range(H):
            V[j] += lr*do*h[j]
            dh = do*V[j]*h[j]*(1-h[j])
            for i in range(3):
                W[j][i] += lr*dh*x[i]
    if epoch % 1000 == 0:
        print(epoch, sq)
