# verdict: wrong
# line: 35
# old Pascal programmer learns Python. sizes as constants, loops everywhere.
import random, math
random.seed(4711)
NI = 2; NH = 4; NO = 2
data = [((0,0),(0,0)), ((0,1),(1,0)), ((1,0),(1,0)), ((1,1),(0,1))]
w1 = [[random.random()*2-1 for j in range(NH)] for i in range(NI+1)]
w2 = [[random.random()*2-1 for k in range(NO)] for j in range(NH+1)]
hid = [0.0]*(NH+1)
out = [0.0]*NO
dout = [0.0]*NO
dhid = [0.0]*NH
rate = 0.6
for epoch in range(2000):
    sse = 0.0
    for inp, tgt in data:
        a = [inp[0], inp[1], 1]
        for j in range(NH):
            s = 0.0
            for i in range(NI+1):
                s = s + a[i]*w1[i][j]
            hid[j] = 1/(1+math.exp(-s))
        hid[NH] = 1.0
        for k in range(NO):
            s = 0.0
            for j in range(NH+1):
                s = s + hid[j]*w2[j][k]
            out[k] = 1/(1+math.exp(-s))
            dout[k] = (tgt[k]-out[k])*out[k]*(1-out[k])
            sse = sse + (tgt[k]-out[k])**2
        for j in range(NH):
            s = 0.0
            for k in range(NO):
                s = dout[k]*w2[j][k]
            dhid[j] = s*hid[j]*(1-hid[j])
        for k in range(NO):
            for j in range(NH+1):
                w2[j][k] = w2[j][k] + rate*dout[k]*hid[j]
        for j in range(NH):
            for i in range(NI+1):
                w1[i][j] = w1[i][j] + rate*dhid[j]*a[i]
    if epoch % 400 == 0:
        print(epoch, sse)
