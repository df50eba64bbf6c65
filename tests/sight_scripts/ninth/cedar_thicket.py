# verdict: wrong
# line: 27
# also: 28
# why: the hidden bias has a gradient but is never changed

import numpy as np
np.random.seed(27)

X=np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
y=np.array([[0.], [1.], [1.], [0.]])

n_hidden=4
kernel_a=np.random.randn(2, n_hidden)
bias_a=np.zeros((1, n_hidden))
kernel_b=np.random.randn(n_hidden, 1)
bias_b=np.zeros((1, 1))

logistic=lambda z: 1/(1+np.exp(-z))

for iteration in range(4000):
    hid=logistic(X@kernel_a+bias_a)
    out=logistic(hid@kernel_b+bias_b)
    d_out=(out-y)*out*(1-out)
    d_hid=d_out@kernel_b.T*hid*(1-hid)
    kernel_b-=3.0*hid.T@d_out/4
    bias_b-=3.0*d_out.sum(axis=0, keepdims=True)/4
    kernel_a-=3.0*X.T@d_hid/4
    if iteration%2000==0:
        loss=np.mean((out-y) ** 2)
        print(f"iteration {iteration}: loss {loss:.5f}")
print(out.ravel())
