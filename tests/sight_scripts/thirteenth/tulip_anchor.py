# verdict: right
import math, random
N_IN = 2; N_HID = 3; N_PAT = 4; MAX_ITER = 3000
ETA = 0.9
x = [[0.,0.],[0.,1.],[1.,0.],[1.,1.]]
d = [0.,1.,1.,1.]
w = [[0.0]*(N_IN+1) for i in range(N_HID)]
v = [0.0]*(N_HID+1)
random.seed(7)
i = 0
while i < N_HID:
    j = 0
    while j <= N_IN:
        w[i][j] = random.random() - 0.5
        j += 1
    v[i] = random.random() - 0.5
    i += 1
v[N_HID] = random.random() - 0.5

h = [0.0]*N_HID
iter = 0
while iter < MAX_ITER:
    E = 0.0
    p = 0
    while p < N_PAT:
        # forward
        net = v[N_HID]
        i = 0
        while i < N_HID:
            a = w[i][N_IN]
            j = 0
            while j < N_IN:
                a += w[i][j]*x[p][j]
                j += 1
            h[i] = 1.0/(1.0+math.exp(-a))
            net += v[i]*h[i]
            i += 1
        o = 1.0/(1.0+math.exp(-net))
        E += 0.5*(d[p]-o)*(d[p]-o)
        # backward
        do = (d[p]-o)*o*(1.0-o)
        i = 0
        while i < N_HID:
            dh = do*v[i]*h[i]*(1.0-h[i])
            v[i] += ETA*do*h[i]
            j = 0
            while j < N_IN:
                w[i][j] += ETA*dh*x[p][j]
                j += 1
            w[i][N_IN] += ETA*dh
            i += 1
        v[N_HID] += ETA*do
        p += 1
    if iter % 500 == 0:
        print("iter %d E=%f" % (iter, E))
    iter += 1
print("done, E=%g" % E)
