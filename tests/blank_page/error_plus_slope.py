# verdict: wrong
# first wrong: output_delta
# line: 25
# mistake: l2delta-plus
# why: the error and the slope are added where they should be multiplied

#! python3
# neural net, 3-4-1
import numpy as np

def act(x):      return 1.0/(1.0+np.exp(-x))
def act_slope(v): return v*(1.0-v)

inp = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
out = np.array([[0],[1],[1],[0]])

np.random.seed(8)
ih = np.random.uniform(-1.0,1.0,(3,4))
ho = np.random.uniform(-1.0,1.0,(4,1))

for count in range(20000):
    hid_v = act(inp.dot(ih))
    out_v = act(hid_v.dot(ho))
    out_e = out-out_v
    out_d = out_e+act_slope(out_v)
    hid_d = out_d.dot(ho.T)*act_slope(hid_v)
    ho += 0.1*hid_v.T.dot(out_d)
    ih += 0.1*inp.T.dot(hid_d)

print("should be", out.ravel(), "is", out_v.ravel().round(3))
