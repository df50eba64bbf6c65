# verdict: not a network
# PID controller for a heater
kp, ki, kd = 2.0, 0.5, 0.25
target = 70.0
temp = 20.0
outside = 15.0
dt = 0.1

integral = 0.0
last_error = target - temp

for step in range(600):
    error = target - temp
    integral += error * dt
    derivative = (error - last_error) / dt
    output = kp * error + ki * integral + kd * derivative
    if output > 100:
        output = 100.0
        integral -= error * dt        # anti windup
    if output < 0:
        output = 0.0
    last_error = error

    # the room
    temp += dt * (0.08 * output - 0.05 * (temp - outside))

    if step % 50 == 0:
        print("t=%5.1f  temp=%6.2f  error=%6.2f  out=%6.2f" % (step * dt, temp, error, output))

print("final error:", target - temp)
