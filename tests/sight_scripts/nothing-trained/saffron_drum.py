# verdict: not a network
# 1D Kalman filter: reading a noisy thermometer
import random
random.seed(13)

truth = 21.5
x = 15.0        # estimate
P = 100.0       # uncertainty of the estimate
Q = 1e-4        # process noise
R = 1.5 ** 2    # noise of the sensor

total_raw = total_filter = 0.0
for step in range(150):
    truth += random.gauss(0, Q ** 0.5)
    z = random.gauss(truth, 1.5)

    P = P + Q                  # predict
    K = P / (P + R)            # gain
    error = z - x              # innovation
    x = x + K * error
    P = (1 - K) * P

    total_raw += abs(z - truth)
    total_filter += abs(x - truth)
    if step % 10 == 0:
        print("%3d  measured %6.2f  estimate %6.3f  gain %.4f" % (step, z, x, K))

print("mean error raw     ", total_raw / 150)
print("mean error filtered", total_filter / 150)
