# verdict: wrong
# line: 24
# why: the gradient is cut where it is negative itself, not where the input of the ReLU was

import numpy as np
np.random.seed(76)
N, D_in, H, D_out=16, 8, 10, 2
x=np.random.randn(N, D_in)
y=np.random.randn(N, D_out)
w1=np.random.randn(D_in, H)*0.5
w2=np.random.randn(H, D_out)*0.5
learning_rate=1e-3
for t in range(500):
    pre=x.dot(w1)
    post=np.maximum(pre, 0)
    out=post.dot(w2)
    loss=np.square(out-y).sum()
    if t%100==99:
        print(t, loss)
    g_out=2.0*(out-y)
    gw2=post.T.dot(g_out)
    g_post=g_out.dot(w2.T)
    g_pre=g_post.copy()
    g_pre[g_pre < 0]=0
    gw1=x.T.dot(g_pre)
    w1-=learning_rate*gw1
    w2-=learning_rate*gw2
