# verdict: wrong
# line: 23
# also: 19
# why: the hidden layer is computed once before the loop over the samples starts, so its values are those of the old weights

import numpy as np
np.random.seed(52)

def sigmoid(sample):
    return 1/(1+np.exp(-sample))

data=[([0,0,1],0), ([0,1,1],1), ([1,0,1],1), ([1,1,1],0)]
first=np.random.uniform(-1,1,(3,4))
second=np.random.uniform(-1,1,(4,1))
lr=0.6

for epoch in range(1500):
    total=0
    allhid=sigmoid(np.array([d[0] for d in data])@first)
    for k in range(4):
        sample=np.array(data[k][0], dtype=float)
        goal=np.array([data[k][1]], dtype=float)
        mid=allhid[k]
        last=sigmoid(mid.dot(second))
        err=goal-last
        d_out=err*last*(1-last)
        d_hid=second.dot(d_out)*mid*(1-mid)
        second+=lr*np.outer(mid, d_out)
        first+=lr*np.outer(sample, d_hid)
        total+=abs(err[0])
    if epoch%300==0:
        print("epoch", epoch, "error", total/4)
