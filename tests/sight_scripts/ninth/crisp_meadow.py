# verdict: wrong
# line: 31
# also: 29
# why: the running sum isn't set to zero for every hidden neuron, so each one also contains the sums of the neurons before it

# no numpy at all, only lists
import math
import random

random.seed(51)
N_HIDDEN=3
RATE=0.5

rows=[([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]

# last weight of every neuron is its bias
wh=[[random.uniform(-1, 1) for _ in range(3)] for _ in range(N_HIDDEN)]
wo=[random.uniform(-1, 1) for _ in range(N_HIDDEN+1)]


def sigmoid(a):
    return 1.0/(1.0+math.exp(-a))


for epoch in range(3000):
    sse=0.0
    for features, want in rows:
        acts=[]
        total=0.0
        for weights in wh:
            total+=weights[-1]
            for w, x in zip(weights, features):
                total+=w*x
            acts.append(sigmoid(total))
        total=wo[-1]
        for w, h in zip(wo, acts):
            total+=w*h
        out=sigmoid(total)

        err=want-out
        sse+=err*err
        d_out=err*out*(1-out)
        d_hid=[d_out*wo[j]*acts[j]*(1-acts[j]) for j in range(N_HIDDEN)]

        for j in range(N_HIDDEN):
            wo[j]+=RATE*d_out*acts[j]
        wo[-1]+=RATE*d_out
        for j in range(N_HIDDEN):
            for i in range(2):
                wh[j][i]+=RATE*d_hid[j]*features[i]
            wh[j][-1]+=RATE*d_hid[j]
    if epoch%500==0:
        print(epoch, sse)
