# verdict: right
#!/usr/bin/python3
# error = output - target, so everything gets SUBTRACTED
import numpy as np
np.random.seed(505)
def s(x, d=False): return x*(1-x) if d else 1/(1+np.exp(-x))
i = np.array([[1,0,1,0],[1,0,1,1],[0,1,0,1]])
t = np.array([[1],[1],[0]])
w, v = np.random.rand(4,3)-.5, np.random.rand(3,1)-.5
for n in range(3000):
    h = s(i@w); o = s(h@v)
    E = o-t
    gv = E*s(o,1)
    gw = gv@v.T*s(h,1)
    v -= h.T@gv; w -= i.T@gw
print(o)
