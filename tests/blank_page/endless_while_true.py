# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: never stops, and each round is one exact gradient step

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
sig = lambda x: 1/(1+np.exp(-x))

w1 = 2*np.random.random((3,4))-1
w2 = 2*np.random.random((4,1))-1
count = 0

# ctrl-c when you have seen enough
while True:
    hid = sig(X.dot(w1))
    out = sig(hid.dot(w2))
    err = y - out
    d_out = err*out*(1-out)
    d_hid = d_out.dot(w2.T)*hid*(1-hid)
    w2 += .25*hid.T.dot(d_out)
    w1 += .25*X.T.dot(d_hid)
    count += 1
    if count % 100000 == 0:
        print(count, float(np.abs(err).mean()))
