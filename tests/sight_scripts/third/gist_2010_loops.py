# verdict: right
# why: Plain gist, explicit index loops, sigmoid, batch gradient collected over the samples and applied per epoch.
import math, random
random.seed(2010)
NIN, NHID, NOUT = 2, 4, 1
patterns = [([0.0, 0.0], [0.0]), ([0.0, 1.0], [1.0]), ([1.0, 0.0], [1.0]), ([1.0, 1.0], [0.0])]
v = [[random.uniform(-1, 1) for j in range(NHID)] for i in range(NIN + 1)]
w = [[random.uniform(-1, 1) for k in range(NOUT)] for j in range(NHID + 1)]
eta = 1.5
for epoch in range(3000):
    gv = [[0.0]*NHID for i in range(NIN + 1)]
    gw = [[0.0]*NOUT for j in range(NHID + 1)]
    err = 0.0
    for inp, target in patterns:
        x = inp + [1.0]
        y = []
        for j in range(NHID):
            net = 0.0
            for i in range(NIN + 1):
                net = net + x[i]*v[i][j]
            y.append(1.0/(1.0 + math.exp(-net)))
        y.append(1.0)
        for k in range(NOUT):
            net = 0.0
            for j in range(NHID + 1):
                net = net + y[j]*w[j][k]
            z = 1.0/(1.0 + math.exp(-net))
            err += 0.5*(target[k] - z)**2
            dk = (target[k] - z)*z*(1 - z)
            for j in range(NHID + 1):
                gw[j][k] += dk*y[j]
                if j < NHID:
                    dj = dk*w[j][k]*y[j]*(1 - y[j])
                    for i in range(NIN + 1):
                        gv[i][j] += dj*x[i]
    for j in range(NHID + 1):
        for k in range(NOUT):
            w[j][k] += eta*gw[j][k]
    for i in range(NIN + 1):
        for j in range(NHID):
            v[i][j] += eta*gv[i][j]
    if epoch % 500 == 0:
        print('epoch %d  err %.5f' % (epoch, err))
