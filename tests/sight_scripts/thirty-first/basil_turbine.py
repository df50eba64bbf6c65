# verdict: wrong
# line: 31
# also: 18, 22, 24, 25, 33
import random, math
random.seed(6)

# two classes of points on a line pair, batch gradient by hand
points = [(random.uniform(-1, 1), random.uniform(-1, 1)) for i in range(30)]
labels = [1.0 if x * y > 0 else 0.0 for x, y in points]

N_HID = 5
wx = [random.uniform(-2, 2) for i in range(N_HID)]
wy = [random.uniform(-2, 2) for i in range(N_HID)]
wb = [random.uniform(-1, 1) for i in range(N_HID)]
wo = [random.uniform(-1, 1) for i in range(N_HID)]
bo = 0.0

gwx = [0.0] * N_HID
gwy = [0.0] * N_HID
gwb = [0.0] * N_HID
gwo = [0.0] * N_HID
gbo = 0.0

for epoch in range(150):
    loss = 0.0
    for (x, y), t in zip(points, labels):
        h = [math.tanh(wx[i] * x + wy[i] * y + wb[i]) for i in range(N_HID)]
        p = 1 / (1 + math.exp(-(bo + sum(wo[i] * h[i] for i in range(N_HID)))))
        loss -= t * math.log(p + 1e-9) + (1 - t) * math.log(1 - p + 1e-9)
        d = p - t
        gbo += d
        for i in range(N_HID):
            gwo[i] += d * h[i]
            dh = d * wo[i] * (1 - h[i] * h[i])
            gwx[i] += dh * x
            gwy[i] += dh * y
            gwb[i] += dh
    bo -= 0.002 * gbo
    for i in range(N_HID):
        wo[i] -= 0.002 * gwo[i]
        wx[i] -= 0.002 * gwx[i]
        wy[i] -= 0.002 * gwy[i]
        wb[i] -= 0.002 * gwb[i]
    if epoch % 30 == 0:
        print(epoch, loss / 30)
