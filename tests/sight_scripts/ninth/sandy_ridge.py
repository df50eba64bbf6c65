# verdict: wrong
# line: 31
# why: the gradient of the kernel is overwritten by each window instead of summed over them

# a tiny 1-d convolution: is there a bump in the wave?
import numpy as np
rng=np.random.default_rng(65)
def make():
    s=rng.normal(0, 0.2, 8)
    cls=rng.integers(0, 2)
    if cls:
        at=rng.integers(0, 6)
        s[at:at+3]+=[0.5, 1.0, 0.5]
    return s, cls
dataset=[make() for _ in range(80)]
filt=rng.normal(0.2, 0.3, 3)
readout=rng.normal(0, 0.3, 6)
lr=0.05
for epoch in range(30):
    loss=0.0
    for wave, cls in dataset:
        windows=np.array([wave[i:i+3] for i in range(6)])
        pre=windows@filt
        fm=np.maximum(pre, 0.0)
        p=1/(1+np.exp(-fm@readout))
        loss-=np.log(p if cls else 1-p)
        dp=p-cls
        dfeat=dp*readout*(pre > 0)
        dkernel=np.zeros(3)
        for i in range(6):
            dkernel=dfeat[i]*windows[i]
        readout-=lr*dp*fm
        filt-=lr*dkernel
    if epoch%6==0:
        print(epoch, loss/len(dataset))
print("filt", filt.round(2))
