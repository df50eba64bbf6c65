# verdict: other-loss
# first wrong: -
# line: -
# mistake: l2delta-no-derivative
# why: pure Python, online steps with the log-loss delta (target - output, no output slope), exact for that loss
import math, random
random.seed(3)

def sg(v):
    if v < -60: return 0.0
    return 1/(1+math.exp(-v))

H=4
wi=[[random.uniform(-1,1) for i in range(3)] for j in range(H)]
wo=[random.uniform(-1,1) for j in range(H)]
ex=[([0,0,1],0),([0,1,1],1),([1,0,1],1),([1,1,1],0)]

for e in range(5000):
    for x,t in ex:
        h=[sg(sum(a*b for a,b in zip(w,x))) for w in wi]
        o=sg(sum(a*b for a,b in zip(wo,h)))
        d=t-o
        dh=[d*wo[j]*h[j]*(1-h[j]) for j in range(H)]
        for j in range(H):
            wo[j]+=.3*d*h[j]
            for i in range(3): wi[j][i]+=.3*dh[j]*x[i]

for x,t in ex:
    h=[sg(sum(a*b for a,b in zip(w,x))) for w in wi]
    print(x,t,round(sg(sum(a*b for a,b in zip(wo,h))),4))
