# verdict: right
import random
import math

# flat buffers, row-major: weight (j, i) sits at j * IN + i
IN = 3
HID = 5
OUT = 2
random.seed(1989)
w_ih = [random.random() - 0.5 for _ in range(HID * IN)]
w_ho = [random.random() - 0.5 for _ in range(OUT * HID)]
b_h = [0.0] * HID
b_o = [0.0] * OUT

samples = []
for n in range(8):
    bits = [(n >> k) & 1 for k in range(IN)]
    samples.append((bits, [1.0 if sum(bits) >= 2 else 0.0, 1.0 if bits[0] == bits[2] else 0.0]))

hid = [0.0] * HID
out = [0.0] * OUT
d_h = [0.0] * HID
d_o = [0.0] * OUT

it = 0
while it < 1000:
    err = 0.0
    for x, t in samples:
        for j in range(HID):
            acc = b_h[j]
            for i in range(IN):
                acc += w_ih[j * IN + i] * x[i]
            hid[j] = math.tanh(acc)
        for k in range(OUT):
            acc = b_o[k]
            for j in range(HID):
                acc += w_ho[k * HID + j] * hid[j]
            out[k] = 1.0 / (1.0 + math.exp(-acc))
            d_o[k] = out[k] - t[k]
            err -= math.log(out[k]) if t[k] else math.log(1.0 - out[k])
        for j in range(HID):
            acc = 0.0
            for k in range(OUT):
                acc += d_o[k] * w_ho[k * HID + j]
            d_h[j] = acc * (1.0 - hid[j] * hid[j])
        for k in range(OUT):
            for j in range(HID):
                w_ho[k * HID + j] -= 0.1 * d_o[k] * hid[j]
            b_o[k] -= 0.1 * d_o[k]
        for j in range(HID):
            for i in range(IN):
                w_ih[j * IN + i] -= 0.1 * d_h[j] * x[i]
            b_h[j] -= 0.1 * d_h[j]
    if it % 200 == 0:
        print(it, err)
    it += 1
